// Runs before the first paint: the theme and language kept from last time, so that nothing flashes.
;(function () {
  var root = document.documentElement
  var choice = null
  try {
    choice = localStorage.getItem('cetu.theme')
    if (localStorage.getItem('cetu.language') === 'en') root.lang = 'en'
  } catch {
    // Storage refused: the device's choice holds.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  if (dark) root.dataset.theme = 'dark'
  // index.html holds 总览 in Chinese; another place waits for its own first render instead of showing that one.
  // One chart alone on another page (?embed=1) is another place, too.
  var alone = /[?&]embed=1(&|$)/.test(location.search)
  var home = /^#?\/?(\?(?!.*\bpresent=).*)?$/.test(location.hash)
  if (!home || alone || root.lang === 'en') root.dataset.elsewhere = ''
})()
