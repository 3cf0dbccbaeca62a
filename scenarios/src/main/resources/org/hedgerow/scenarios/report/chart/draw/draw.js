'use strict';
// No chart moves, so nothing that waits ever has to run.
function setTimeout() {
    return 0;
}
function clearTimeout() {}

// Formats that options name, since JSON holds no functions.
var months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
var formats = {
    name: function (item) {
        return item.name;
    },
    series: function (item) {
        return item.seriesName;
    },
    date: function (time) {
        var day = new Date(time);
        var month = months[day.getUTCMonth()];
        if (day.getUTCDate() !== 1) {
            return day.getUTCDate() + ' ' + month;
        }
        return day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : month;
    },
    percent: function (share) {
        return Number((100 * share).toPrecision(10)) + ' %';
    }
};

function named(option) {
    Object.keys(option).forEach(function (key) {
        var value = option[key];
        if (key === 'formatter' && formats[value]) {
            option[key] = formats[value];
        } else if (value !== null && typeof value === 'object' && key !== 'data') {
            named(value);
        }
    });
    return option;
}

function draw(option, width, height) {
    var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
    try {
        chart.setOption(named(JSON.parse(option)));
        return chart.renderToSVGString({ useViewBox: true, cssAnimation: false, cssEmphasis: false });
    } finally {
        chart.dispose();
    }
}
