package org.xingyao.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * What the model's libraries must find as files, in a folder that stays. Left alone they unpack 58 MB into the temporary
 * folder and the home directory at each start, and a killed program leaves them there.
 *
 * @param model the network
 */
record NativeFiles(Path model) {
    private static final String MODEL = "bge-small-zh-v1.5-q.onnx";

    /** Raised with the libraries' versions: files of another version are then not taken for these. */
    private static final String VERSION = "ort-1.20.0";

    static NativeFiles unpack(Path folder) throws IOException {
        var own = Files.createDirectories(folder.resolve(VERSION));
        System.setProperty("onnxruntime.native.path", own.toString());
        for (var name : List.of("onnxruntime", "onnxruntime4j_jni")) {
            var file = System.mapLibraryName(name);
            copy("ai/onnxruntime/native/" + platform() + "/" + file, own.resolve(file));
        }
        copy(MODEL, own.resolve(MODEL));
        // DJL's tokenizer would report each start to its makers, and look for a graphics card's library on the network.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ENGINE_CACHE_DIR", own.toString());
        return new NativeFiles(own.resolve(MODEL));
    }

    private static String platform() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch", "");
        return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
                + (processor.contains("aarch64") ? "-aarch64" : "-x64");
    }

    /** Whole or not at all, whenever the program is killed. */
    private static void copy(String resource, Path file) throws IOException {
        if (Files.exists(file)) return;
        var unfinished = Files.createTempFile(file.getParent(), "unpacking", "");
        try (var stream = BgeModel.resource(resource)) {
            Files.copy(stream, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
