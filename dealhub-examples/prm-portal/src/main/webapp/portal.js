// The hint on a quote is about the status that the page was made with.
document.addEventListener('dealhub:action', event => {
  const quote = event.target instanceof Element ? event.target.closest('.quote') : null;
  for (const hint of quote ? quote.querySelectorAll('.next') : []) {
    hint.remove();
  }
});
