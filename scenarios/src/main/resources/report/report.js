"use strict";
(function () {
  function key(row, column) {
    var cell = row.cells[column];
    var figure = cell.querySelector("[data-at]") || cell;
    var text = figure.textContent.trim();
    var number = Number(text.replace(/,/g, ""));
    return { text: text, number: text === "" || Number.isNaN(number) ? null : number };
  }
  function order(a, b) {
    if (a.number === null || b.number === null) {
      if (a.number !== b.number) { return a.number === null ? 1 : -1; }
      return a.text.localeCompare(b.text, "en");
    }
    return a.number - b.number;
  }
  function sort(table, column, heading) {
    var down = heading.getAttribute("aria-sort") === "ascending";
    Array.prototype.forEach.call(heading.parentNode.cells, function (other) { other.setAttribute("aria-sort", "none"); });
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row, place) { return { row: row, place: place, key: key(row, column) }; });
    rows.sort(function (a, b) {
      var words = a.key.number === null || b.key.number === null;
      var result = order(a.key, b.key);
      if (down) { result = words ? (a.key.number === b.key.number ? -result : result) : -result; }
      return result === 0 ? a.place - b.place : result;
    });
    rows.forEach(function (each) { body.appendChild(each.row); });
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (heading.firstChild) { button.appendChild(heading.firstChild); }
      heading.appendChild(button);
      heading.setAttribute("aria-sort", "none");
      button.addEventListener("click", function () { sort(table, column, heading); });
    });
  });
  var opened = [];
  function reveal(id) {
    var part = id === "" ? null : document.getElementById(id);
    if (part !== null) {
      if (part.tagName === "DETAILS") { part.open = true; }
    }
  }
  window.addEventListener("hashchange", function () { reveal(location.hash.slice(1)); });
  reveal(location.hash.slice(1));
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.filter.call(document.querySelectorAll("details"), function (part) { return !part.open; });
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
  });
})();
