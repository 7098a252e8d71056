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
  document.getElementById('platform').addEventListener('change', function (e) {
    var form = e.target.selectedOptions[0].dataset.form;
    document.querySelectorAll('.ti-offer').forEach(function (offer) {
      var first = offer.querySelector('.ti-first'), others = offer.querySelector('details');
      var chosen = offer.querySelector('.ti-snippet[data-form="' + form + '"]');
      if (!first || !others || chosen.parentNode === first) return;
      others.appendChild(first.firstElementChild);
      first.appendChild(chosen);
    });
  });
  document.getElementById('scheme').addEventListener('change', function (e) {
    var address = /(\/embed\/v1\/[^"\s#]+\.html)(#[a-z]+)?/g, scheme = e.target.value;
    document.querySelectorAll('.ti-snippet textarea').forEach(function (line) {
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
