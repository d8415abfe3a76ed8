package org.xingyao.ops.handover;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes one direction of a handover. */
final class FrameWriter {
    private static final int BUFFER = 64 * 1024;

    private final DataOutputStream out;

    FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /** Sent at once: someone is watching. */
    synchronized void text(FrameKind kind, String text) throws IOException {
        out.writeByte(kind.mark());
        string(text);
        out.flush();
    }

    synchronized void file(RelativePath path, Path file) throws IOException {
        long length = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            out.writeByte(FrameKind.FILE.mark());
            string(path.name());
            out.writeLong(length);
            if (in.transferTo(out) != length) {
                throw new IOException("The file changed while it was sent: " + file);
            }
        }
    }

    /** All ordinary files below a directory; hidden ones are a tool's, not the newsroom's. */
    void filesBelow(Path root) throws IOException {
        for (Path file : visibleFiles(root)) {
            file(RelativePath.of(root, file), file);
        }
    }

    synchronized void exit(int code) throws IOException {
        out.writeByte(FrameKind.EXIT.mark());
        out.writeInt(code);
        out.flush();
    }

    private void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<Path> visibleFiles(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> isVisible(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
