package org.hedgerow.scenarios.report.chart.draw;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rewrites drawings of ECharts as a picture for a page with a strict policy: no style attributes, no script's traces, ids
 * of its own, colours as classes, a title and a description for those who cannot see it.
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
     * A picture with its title and description inside.
     *
     * @param drawn each tile as ECharts writes it
     * @param id that no other picture of a page has, and that all its ids begin with
     */
    public static String of(Sheet sheet, Function<Option, String> drawn, String id, String title, String description) {
        Svg svg = new Svg(id);
        svg.begin(sheet, title, description);
        for (int tile = 0; tile < sheet.tiles().size(); tile++) {
            boolean alone = sheet.tiles().size() == 1;
            if (!alone) {
                svg.out
                        .open("g")
                        .attribute("transform", "translate(" + sheet.left(tile) + " " + sheet.top(tile) + ")")
                        .done();
            }
            svg.copy(drawn.apply(sheet.tiles().get(tile)), id + (alone ? "" : "-" + tile));
            if (!alone) {
                svg.out.close("g");
            }
        }
        return svg.out.close("svg").toString();
    }

    /** Reads a drawing from its start; nothing outside of it is asked for. */
    public static XMLStreamReader read(String drawing) throws XMLStreamException {
        return READERS.createXMLStreamReader(new StringReader(drawing));
    }

    private void begin(Sheet sheet, String title, String description) {
        out.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height())
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", "system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif")
                .done();
        out.open("title").attribute("id", id + "-title").done().text(title).close("title");
        out.open("desc").attribute("id", id + "-desc").done().text(description).close("desc");
    }

    private void copy(String drawn, String prefix) {
        try {
            copy(read(drawn), prefix);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a drawing is no XML", broken);
        }
    }

    private void copy(XMLStreamReader in, String prefix) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean kept = !open.isEmpty() && isSeen(in);
                open.push(kept ? in.getLocalName() : STYLE);
                if (kept) {
                    start(in, prefix);
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
        return !(clear && bare) && !empty && !STYLE.equals(in.getLocalName());
    }

    private void start(XMLStreamReader in, String prefix) {
        out.open(in.getLocalName());
        new Attributes(prefix, in).written().forEach(out::attribute);
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
