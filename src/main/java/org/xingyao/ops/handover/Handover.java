package org.xingyao.ops.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.xingyao.ops.directory.Tree;

/** One piece of work taken over from a command: its files in, its progress and files out. */
record Handover(Path dataDirectory, Works works) {
    private static final Logger LOG = Logger.getLogger(Handover.class);

    void perform(InputStream request, OutputStream response) throws IOException {
        FrameWriter writer = new FrameWriter(response);
        Path room = Files.createTempDirectory(dataDirectory, "command" + Tree.ASIDE);
        int code;
        try {
            code = performIn(room, request, writer);
        } catch (IOException e) {
            LOG.warnf("A command's work was cut short: %s", e.getMessage());
            throw e;
        } finally {
            Tree.delete(room);
        }
        // Last, so that nothing is left to do when the caller believes all is done.
        writer.exit(code);
    }

    private int performIn(Path room, InputStream request, FrameWriter writer) throws IOException {
        Path inbox = Files.createDirectory(room.resolve("in"));
        Path outbox = Files.createDirectory(room.resolve("out"));
        List<String> words = new ArrayList<>();
        new FrameReader(request, inbox).readAll(words::add);
        WorkRequest work = new WorkRequest(words.subList(1, words.size()), inbox, outbox);
        int code = works.run(words.getFirst(), work, new Remote(writer));
        writer.filesBelow(outbox);
        return code;
    }

    /** The caller's terminal; when the caller is gone, the work ends at its next line. */
    private record Remote(FrameWriter writer) implements Console {
        @Override
        public void line(String text) {
            send(FrameKind.LINE, text);
        }

        @Override
        public void bar(String text) {
            send(FrameKind.BAR, text);
        }

        @Override
        public void error(String sentence) {
            send(FrameKind.ERROR, sentence);
        }

        private void send(FrameKind kind, String text) {
            try {
                writer.text(kind, text);
            } catch (IOException e) {
                throw new UncheckedIOException("The command's process is gone", e);
            }
        }
    }
}
