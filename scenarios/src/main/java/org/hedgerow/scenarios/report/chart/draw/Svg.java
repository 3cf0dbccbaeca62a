package org.hedgerow.scenarios.report.chart.draw;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rewrites a drawing of ECharts as a picture for a page with a strict policy: no style attributes, no script's traces,
 * ids of its own, colours as classes, a title and a description for those who cannot see it.
 */
public final class Svg {
    private static final XMLInputFactory READERS = readers();
    private static final String STYLE = "style";

    private final String id;
    private final Markup out = new Markup();

    private Svg(String id) {
        this.id = id;
    }

    /**
     * The drawing with its title and description inside.
     *
     * @param id that no other drawing of a page has, and that all its ids begin with
     */
    public static String of(String drawn, String id, String title, String description) {
        Svg svg = new Svg(id);
        try {
            svg.rewrite(READERS.createXMLStreamReader(new StringReader(drawn)), title, description);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a drawing is no XML", broken);
        }
        return svg.out.toString();
    }

    private void rewrite(XMLStreamReader in, String title, String description) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(isSeen(in) ? in.getLocalName() : STYLE);
                if (open.size() == 1) {
                    root(in, title, description);
                } else if (!STYLE.equals(open.peek())) {
                    start(in);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (!STYLE.equals(open.pop())) {
                    out.close(in.getLocalName());
                }
            } else if (event == XMLStreamConstants.CHARACTERS && "text".equals(open.peek())) {
                out.text(in.getText());
            }
        }
    }

    private static boolean isSeen(XMLStreamReader in) {
        boolean clear = "0".equals(in.getAttributeValue(null, "fill-opacity"));
        boolean bare = "0".equals(in.getAttributeValue(null, "stroke-width"));
        boolean empty = "".equals(in.getAttributeValue(null, "d"));
        return !(clear && bare) && !empty;
    }

    private void root(XMLStreamReader in, String title, String description) {
        out.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", in.getAttributeValue(null, "viewBox"))
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", "system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif")
                .done();
        out.open("title").attribute("id", id + "-title").done().text(title).close("title");
        out.open("desc").attribute("id", id + "-desc").done().text(description).close("desc");
    }

    private void start(XMLStreamReader in) {
        out.open(in.getLocalName());
        Attributes attributes = new Attributes(id, in);
        attributes.written().forEach(out::attribute);
        out.done();
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
