/* Territoires: copies what is to be pasted, and shows first what suits a site. Nothing is kept. */
(function () {
  'use strict';
  var status = document.getElementById('copied'), choice = document.querySelector('.ti-choice');
  document.querySelectorAll('.ti-snippet button').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var text = button.closest('.ti-snippet').querySelector('textarea');
      function done() {
        status.textContent = '';
        setTimeout(function () { status.textContent = status.dataset.text; }, 50);
      }
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text.value).then(done, function () { text.select(); });
      } else {
        text.select();
        if (document.execCommand('copy')) done();
      }
    });
  });
  if (!choice) return;
  choice.hidden = false;
  var platform = document.getElementById('platform');
  /* The choice goes along to the pages of the gallery, in their addresses alone. */
  function choose() {
    var form = platform.selectedOptions[0].dataset.form, proposed = document.querySelector('.ti-proposed');
    document.querySelectorAll('.ti-gallery a').forEach(function (link) {
      if (/\/(gallery\/.+|index\.[^/]+)\.html$/.test(link.pathname)) link.search = 'platform=' + platform.value;
    });
    var said = proposed && proposed.dataset.text + ' ' + platform.selectedOptions[0].dataset.name;
    if (proposed && proposed.textContent !== said) proposed.textContent = said;
    document.querySelectorAll('.ti-offer').forEach(function (offer) {
      var first = offer.querySelector('.ti-first'), others = offer.querySelector('details');
      var chosen = offer.querySelector('.ti-snippet[data-form="' + form + '"]');
      if (!first || !others || chosen.parentNode === first) return;
      others.appendChild(first.firstElementChild);
      first.appendChild(chosen);
    });
  }
  var asked = new URLSearchParams(location.search).get('platform');
  Array.from(platform.options).forEach(function (option) {
    if (option.value === asked) platform.value = asked;
  });
  choose();
  platform.addEventListener('change', choose);
  if (!document.getElementById('width')) return;
  document.getElementById('scheme').addEventListener('change', function (e) {
    var address = /(\/embed\/v1\/[^"\s#]+\.html)(#[a-z]+)?/g, scheme = e.target.value;
    document.querySelectorAll('.ti-snippet:not([data-form="oembed"]) textarea').forEach(function (line) {
      line.value = line.value.replace(address, '$1' + scheme);
    });
    document.querySelectorAll('.ti-preview').forEach(function (frame) {
      frame.src = frame.src.replace(/#.*$/, '') + scheme;
    });
  });
  document.getElementById('width').addEventListener('change', function (e) {
    document.querySelectorAll('.ti-preview').forEach(function (frame) {
      frame.style.inlineSize = e.target.value;
    });
  });
})();
