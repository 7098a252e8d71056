/* Territoires: makes a frame of <ti-widget src="…">, as high as what it shows. The link inside stays until it does. */
(function () {
  'use strict';
  if (!window.customElements || customElements.get('ti-widget')) return;
  customElements.define('ti-widget', class extends HTMLElement {
    connectedCallback() {
      var me = this, url, high = false;
      if (me.hear || !me.hasAttribute('src')) return;
      try {
        url = new URL(me.getAttribute('src'), document.baseURI);
      } catch (e) {
        return;
      }
      if (!/^https?:$/.test(url.protocol)) return;
      var frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation');
      frame.style.cssText = 'display:block;width:100%;height:0;border:0';
      frame.src = url.href;
      function tidy() {
        frame.title = me.textContent.trim();
        Array.from(me.children).forEach(function (child) { if (child !== frame) child.hidden = high; });
      }
      me.hear = function (e) {
        var said = e.data;
        if (e.source !== frame.contentWindow || (e.origin !== 'null' && e.origin !== url.origin)) return;
        if (!said || said.ti !== 'height' || !(said.value > 0 && said.value < 1e5)) return;
        frame.style.height = Math.ceil(said.value) + 'px';
        high = true;
        tidy();
      };
      addEventListener('message', me.hear);
      me.style.display = 'block';
      me.appendChild(frame);
      tidy();
      /* What stands inside may still be on its way. */
      me.watch = new MutationObserver(tidy);
      me.watch.observe(me, {childList: true, subtree: true});
    }
    disconnectedCallback() {
      if (!this.hear) return;
      removeEventListener('message', this.hear);
      this.hear = null;
      this.watch.disconnect();
      Array.from(this.children).forEach(function (child) {
        if (child.localName === 'iframe') child.remove();
        else child.hidden = false;
      });
    }
  });
})();
