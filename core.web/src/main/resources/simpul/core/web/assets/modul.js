// Everything works without this file: a page that is loaded again shows the same. It only shows steps as they happen and
// how far a file has come.
(function () {
  "use strict";
  var doc = document, sources = [];

  function put(html) {
    var then = new DOMParser().parseFromString(html, "text/html");
    // Not the form for a new module: somebody may be filling it in.
    doc.querySelectorAll("[data-live]").forEach(function (part) {
      var fresh = then.getElementById(part.id);
      if (fresh) { part.replaceWith(fresh); }
    });
    follow();
  }

  function follow() {
    sources.splice(0).forEach(function (source) { source.close(); });
    doc.querySelectorAll("[data-reload]").forEach(function (p) { p.hidden = true; });
    doc.querySelectorAll("[data-follow]").forEach(function (card) {
      var source = new EventSource(card.dataset.follow);
      sources.push(source);
      source.addEventListener("deployment", function (e) {
        if (e.lastEventId === card.dataset.seen) { return; }
        source.close();
        fetch(location.href, { headers: { Accept: "text/html" } }).then(function (r) { return r.text(); }).then(put);
      });
    });
  }

  function uploads() {
    doc.querySelectorAll("form[data-upload]").forEach(function (form) {
      form.addEventListener("submit", function (e) {
        var said = form.querySelector("[data-progress]"), sent = new XMLHttpRequest();
        e.preventDefault();
        form.querySelector("button").disabled = true;
        sent.upload.addEventListener("progress", function (p) {
          if (p.lengthComputable) { said.textContent = form.dataset.upload + " " + Math.floor(100 * p.loaded / p.total) + "%"; }
        });
        sent.addEventListener("load", function () {
          var page = new DOMParser().parseFromString(sent.responseText, "text/html"), main = page.getElementById("isi");
          if (!main) { location.reload(); return; }
          doc.getElementById("isi").replaceWith(main);
          history.replaceState(null, "", sent.responseURL);
          window.scrollTo(0, 0);
          start();
        });
        sent.addEventListener("error", function () { form.submit(); });
        sent.open("POST", form.action);
        sent.setRequestHeader("Accept", "text/html");
        sent.send(new FormData(form));
      });
    });
  }

  function start() { follow(); uploads(); }
  start();
})();
