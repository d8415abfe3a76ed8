package org.xingyao.media;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.awt.AlphaComposite;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes pictures as WebP by the encoder of libwebp, called without anything in between. Nothing in this program reads
 * WebP: decoders of it have had holes that a picture sent in could open. Safe for many threads.
 */
final class WebP {
    /** Pixels on a side; the format has no room for more. */
    private static final int LONGEST = 16_383;

    /** By what Java calls the processor. */
    private static final Map<String, String> BUILDS = Map.of("amd64", "x86_64", "aarch64", "aarch64");

    private final MethodHandle encode;
    private final MethodHandle encodeClear;
    private final MethodHandle free;

    private WebP(SymbolLookup library) {
        var pixels = FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_FLOAT, ADDRESS);
        encode = function(library, "WebPEncodeBGR", pixels);
        encodeClear = function(library, "WebPEncodeBGRA", pixels);
        free = function(library, "WebPFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
    }

    /**
     * @param folder where nobody else may write; the library is there for the moment in which it is loaded, in a folder
     *     of its own that only this account can look into
     * @throws IOException when there is no encoder for this machine, or it can't be loaded
     */
    static WebP load(Path folder) throws IOException {
        var processor = System.getProperty("os.arch");
        var build = BUILDS.get(processor);
        if (build == null) throw new IOException("没有适合 " + processor + " 处理器的编码库");
        try (var library = WebP.class.getResourceAsStream("/native/Linux/" + build + "/libwebp-imageio.so")) {
            if (library == null) throw new IOException("程序里缺少编码库");
            return new WebP(unpacked(library, folder));
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What is loaded stays in memory, so the file can go: a program that is killed leaves none behind. */
    @SuppressWarnings("restricted")
    private static SymbolLookup unpacked(InputStream library, Path folder) throws IOException {
        var own = Files.createTempDirectory(Files.createDirectories(folder), "webp");
        var file = own.resolve("libwebp.so");
        try {
            Files.copy(library, file);
            return SymbolLookup.libraryLookup(file, Arena.global());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(own);
        }
    }

    static boolean fits(BufferedImage image) {
        return image.getWidth() <= LONGEST && image.getHeight() <= LONGEST;
    }

    /**
     * Transparent where the picture is.
     *
     * @param quality between 0 and 100
     * @throws IOException when the encoder refuses, as for want of memory
     */
    byte[] write(BufferedImage image, float quality) throws IOException {
        boolean clear = image.getColorModel().hasAlpha();
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(ADDRESS);
            var drawn = drawn(image, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
            var pixels = pixels(arena, drawn);
            int stride = image.getWidth() * (clear ? 4 : 3);
            long bytes = (long) (clear ? encodeClear : encode)
                    .invokeExact(pixels, image.getWidth(), image.getHeight(), stride, quality, out);
            if (bytes == 0) throw new IOException("libwebp refused the picture");
            return taken(out.get(ADDRESS, 0), bytes);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    @SuppressWarnings("restricted")
    private byte[] taken(MemorySegment start, long bytes) throws Throwable {
        try {
            return start.reinterpret(bytes).toArray(JAVA_BYTE);
        } finally {
            free.invokeExact(start);
        }
    }

    /** In the order in which the encoder takes the colours: a whole number ARGB lies in memory as B, G, R, A. */
    private static MemorySegment pixels(Arena arena, BufferedImage drawn) {
        return drawn.getRaster().getDataBuffer() instanceof DataBufferInt whole
                ? arena.allocateFrom(JAVA_INT, whole.getData())
                : arena.allocateFrom(
                        JAVA_BYTE, ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData());
    }

    private static BufferedImage drawn(BufferedImage image, int type) {
        var drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var canvas = drawn.createGraphics();
        canvas.setComposite(AlphaComposite.Src);
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return drawn;
    }
}
