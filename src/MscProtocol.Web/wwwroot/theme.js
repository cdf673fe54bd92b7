// Runs before anything is drawn, so that the page does not change its colours while it loads.
try {
  document.documentElement.dataset.theme = JSON.parse(localStorage.getItem('msc-protocol') ?? '{}').theme ?? 'auto';
} catch {
  document.documentElement.dataset.theme = 'auto';
}
