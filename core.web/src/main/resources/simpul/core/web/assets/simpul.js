// Everything works without this file. It only saves steps: "/" to the search, a warning before typed text is lost,
// photos shown before they are sent, Escape closes what is open, a button prints.
(function () {
  "use strict";
  var doc = document, dirty = false;

  doc.addEventListener("keydown", function (e) {
    var at = e.target, typing = /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable;
    if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
      var search = doc.getElementById("cari");
      if (search && search.offsetParent) { e.preventDefault(); search.focus(); }
    }
    if (e.key === "Escape") {
      if (location.hash === "#menu") { location.hash = "isi"; }
      doc.querySelectorAll("details.dd[open],details.region[open],details.confirm[open]").forEach(function (d) {
        d.open = false;
        d.querySelector("summary").focus();
      });
    }
  });

  doc.querySelectorAll("[data-print]").forEach(function (b) {
    b.hidden = false;
    b.addEventListener("click", function () { window.print(); });
  });

  doc.addEventListener("click", function (e) {
    doc.querySelectorAll("details.dd[open],details.region[open]").forEach(function (d) {
      if (!d.contains(e.target)) { d.open = false; }
    });
  });

  doc.addEventListener("input", function (e) {
    if (e.target.form && e.target.form.hasAttribute("data-guard")) { dirty = true; }
  });
  doc.addEventListener("submit", function () { dirty = false; });
  window.addEventListener("beforeunload", function (e) { if (dirty) { e.preventDefault(); e.returnValue = ""; } });

  doc.addEventListener("change", function (e) {
    var into = e.target.dataset && doc.getElementById(e.target.dataset.preview || "-");
    if (!into || !e.target.files) { return; }
    into.replaceChildren();
    Array.prototype.forEach.call(e.target.files, function (file) {
      if (!/^image\/(jpeg|png|webp)$/.test(file.type)) { return; }
      var img = doc.createElement("img"), reader = new FileReader();
      img.alt = file.name;
      reader.onload = function () { img.src = reader.result; };
      reader.readAsDataURL(file);
      into.appendChild(img);
    });
  });
})();
