// The hint on a quote is about the status that the page was made with.
document.addEventListener('dealhub:action', event => {
  for (const hint of event.target.closest('.quote').querySelectorAll('.next')) {
    hint.remove();
  }
});
