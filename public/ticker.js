// Ticks ten times a second, also while the page is hidden: a browser slows down a hidden page's own
// timers to one a minute, but not those of a worker. What a tick means is the page's affair.
setInterval(() => postMessage(0), 100);
