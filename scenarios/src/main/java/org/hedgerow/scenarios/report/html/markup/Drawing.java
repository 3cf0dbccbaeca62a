package org.hedgerow.scenarios.report.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hedgerow.scenarios.report.chart.draw.Svg;

/** A drawing that goes into the page shape by shape: what is not a shape or a property of one stays outside. */
public final class Drawing implements Content {
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "clipPath",
            "linearGradient",
            "stop");
    private static final Set<String> OF_WORDS = Set.of("text", "tspan", "title", "desc");
    private static final Set<String> PROPERTIES = Set.of(
            "xmlns",
            "viewBox",
            "role",
            "aria-labelledby",
            "id",
            "class",
            "d",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform",
            "offset",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "opacity",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "gradientUnits",
            "stop-color",
            "stop-opacity",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "paint-order",
            "xml:space",
            "shape-rendering");

    private final String svg;

    public Drawing(String svg) {
        this.svg = svg;
    }

    @Override
    public void write(Markup page) {
        try {
            write(page, Svg.read(svg));
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a drawing is no XML", broken);
        }
    }

    private static void write(Markup page, XMLStreamReader in) throws XMLStreamException {
        int depth = 0;
        int hidden = 0; // depth of the outermost element that stays outside, 0 for none
        String innermost = "";
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                innermost = in.getLocalName();
                if (hidden == 0 && !SHAPES.contains(innermost)) {
                    hidden = depth;
                }
                if (hidden == 0) {
                    page.open(innermost, properties(in));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (hidden == 0) {
                    page.close();
                } else if (hidden == depth) {
                    hidden = 0;
                }
                depth--;
                innermost = "";
            } else if (event == XMLStreamConstants.CHARACTERS && hidden == 0 && OF_WORDS.contains(innermost)) {
                page.text(in.getText());
            }
        }
    }

    private static String[] properties(XMLStreamReader in) {
        List<String> kept = new ArrayList<>();
        String space = in.getNamespaceURI();
        if (in.getLocalName().equals("svg") && space != null) {
            kept.addAll(List.of("xmlns", space));
        }
        for (int place = 0; place < in.getAttributeCount(); place++) {
            String name = in.getAttributeLocalName(place);
            if (PROPERTIES.contains(name)) {
                kept.addAll(List.of(name, in.getAttributeValue(place)));
            }
        }
        return kept.toArray(String[]::new);
    }
}
