fetch('fragment.jsp').then(answer => answer.text()).then(html => {
  document.getElementById('place').innerHTML = html;
});
