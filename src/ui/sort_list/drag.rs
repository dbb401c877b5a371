//! A row on its way: how far it was pulled, and where it would land. Plain numbers, in pixels.

/// Where a row begins, and how high it is.
type Span = (i32, i32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drag {
    /// The rows as they stood when one of them was taken.
    rows: Vec<Span>,
    from: usize,
    to: usize,
    /// Where the pointer took it.
    taken_at: i32,
    pulled: i32,
}

impl Drag {
    pub fn new(rows: Vec<Span>, from: usize, taken_at: i32) -> Self {
        Self { rows, from, to: from, taken_at, pulled: 0 }
    }

    pub fn from(&self) -> usize {
        self.from
    }

    /// Where the row would land.
    pub fn to(&self) -> usize {
        self.to
    }

    /// The pointer is here now. The row goes with it, as far as the list goes.
    pub fn pull(&mut self, pointer: i32) {
        let Some(&(top, height)) = self.rows.get(self.from) else { return };
        let first = self.rows.first().map_or(top, |r| r.0);
        let end = self.rows.last().map_or(top + height, |r| r.0 + r.1);
        let (least, most) = (first - top, end - height - top);
        self.pulled = (pointer - self.taken_at).clamp(least.min(0), most.max(0));
        let middle = top + height / 2 + self.pulled;
        // It has passed a row when its middle is beyond the middle of that row.
        let passed = |i: usize, r: &Span| {
            let other = r.0 + r.1 / 2;
            if i < self.from { other < middle } else { other <= middle }
        };
        let others = self.rows.iter().enumerate().filter(|(i, _)| *i != self.from);
        self.to = others.filter(|(i, r)| passed(*i, r)).count();
    }

    /// How far from its place a row is to be painted.
    pub fn offset(&self, row: usize) -> i32 {
        let height = self.rows.get(self.from).map_or(0, |r| r.1);
        if row == self.from {
            self.pulled
        } else if (self.from..=self.to).contains(&row) {
            -height
        } else if (self.to..=self.from).contains(&row) {
            height
        } else {
            0
        }
    }
}
