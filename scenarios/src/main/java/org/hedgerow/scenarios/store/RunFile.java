package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.io.OutputStream;

/** What a run leaves under one name; its content is made while it is written. */
public interface RunFile {
    /** Below the run's folder, with {@code /} between folders. */
    String name();

    /** All of the content; {@code out} stays open. */
    void writeTo(OutputStream out) throws IOException;

    /** Makes content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Content that is there already. */
    static RunFile of(String name, byte[] content) {
        return of(name, out -> out.write(content));
    }

    /** Content that is made when it is written. */
    static RunFile of(String name, Content content) {
        return new RunFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                content.writeTo(out);
            }
        };
    }
}
