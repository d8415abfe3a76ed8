package org.xingyao.media;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** What a browser makes of a WebP: the library that the program only writes with can read, too. */
final class DecodedWebP {
    private DecodedWebP() {}

    @SuppressWarnings("restricted")
    static BufferedImage of(byte[] bytes) throws Throwable {
        var build = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
        var file = Path.of("target/classes/native/Linux/" + build + "/libwebp-imageio.so");
        try (var arena = Arena.ofConfined()) {
            var library = SymbolLookup.libraryLookup(file.toAbsolutePath(), Arena.global());
            var decode = Linker.nativeLinker()
                    .downcallHandle(
                            library.findOrThrow("WebPDecodeBGRA"),
                            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS));
            var across = arena.allocate(JAVA_INT);
            var down = arena.allocate(JAVA_INT);
            var data = arena.allocateFrom(JAVA_BYTE, bytes);
            var pixels = (java.lang.foreign.MemorySegment) decode.invoke(data, (long) bytes.length, across, down);
            int width = across.get(JAVA_INT, 0);
            int height = down.get(JAVA_INT, 0);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            var colours = pixels.reinterpret(4L * width * height).toArray(JAVA_INT);
            image.setRGB(0, 0, width, height, colours, 0, width);
            return image;
        }
    }
}
