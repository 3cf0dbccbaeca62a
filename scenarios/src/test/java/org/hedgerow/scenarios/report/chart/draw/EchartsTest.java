package org.hedgerow.scenarios.report.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.RhinoException;
import tools.jackson.databind.node.ObjectNode;

class EchartsTest {
    private static final Echarts ECHARTS = new Echarts();

    @Test
    void theSameOptionGivesTheSameDrawingInAnyInstanceAndOrder() {
        String first = drawn("A");
        drawn("B");
        assertThat(drawn("A")).isEqualTo(first);
        assertThat(svg(new Echarts(), "A", "a", "t")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><img src=x onerror=alert(1)>",
                "]]><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "&lt;b&gt;{b}{c}{a|x}",
                "`${1}`'\\u0027",
                "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;"
            })
    void aHostileNameIsOnlyText(String name) {
        String svg = svg(ECHARTS, name, "x", name);
        Drawing drawing = Drawing.of(svg);
        assertThat(drawing.texts()).contains(name);
        assertThat(drawing.title()).isEqualTo(name);
        assertThat(drawing.elements())
                .containsOnly("svg", "title", "desc", "rect", "path", "text", "g", "defs", "clipPath");
        assertThat(drawing.attributes())
                .noneMatch(attribute -> attribute.startsWith("on") || attribute.equals("style"));
    }

    @Test
    void theScriptSeesNeitherJavaNorFilesNorTheNetwork() {
        for (String word : List.of("Packages", "java", "load", "readFile", "XMLHttpRequest", "fetch", "window")) {
            assertThat(ECHARTS.knows(word)).as(word).isFalse();
        }
    }

    @Test
    void whatCannotBeDrawnFails() {
        ObjectNode option = Options.of("{series: [{type: 'line', xAxisIndex: 7}]}");
        assertThatThrownBy(() -> ECHARTS.draw(new Option(option, 100, 100))).isInstanceOf(RhinoException.class);
    }

    private static String drawn(String name) {
        return svg(ECHARTS, name, "a", "t");
    }

    private static String svg(Echarts echarts, String name, String id, String title) {
        return Svg.of(Sheet.of(option(name)), echarts::draw, id, title, title);
    }

    private static Option option(String name) {
        ObjectNode option = Options.of("""
                {animation: false, xAxis: {}, yAxis: {}, series: [{type: 'line', symbol: 'none', lineStyle: {color: '@hedged'},
                  data: [[0, 1], [1, 3.25]], endLabel: {show: true, color: '@ink', formatter: 'series'}}]}""");
        option.withObject("/series/0").put("name", name);
        return new Option(option, 300, 200);
    }
}
