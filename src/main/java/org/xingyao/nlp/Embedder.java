package org.xingyao.nlp;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into a vector of length one by bge-small-zh-v1.5; texts that mean the same lie near each other. Nothing is
 * loaded before it is asked for, and without the model (no library for this machine, no room to unpack it) the program
 * goes on by words. Any number of threads may use it; each text takes one core, 5 ms for a question, 20–70 for 480
 * characters.
 */
public final class Embedder {
    /** Names the model and how texts are given to it: vectors of another id can't be compared with these. */
    public static final String MODEL = "bge-small-zh-v1.5-q/1";

    public static final int DIMENSIONS = 512;

    /** The model reads 512 tokens, and a Han character is one. */
    public static final int LONGEST = 480;

    private static final Logger LOG = Logger.getLogger(Embedder.class);

    private final Path folder;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable BgeModel model;
    private volatile boolean failed;

    /** @param folder where the libraries and the network are unpacked, 58 MB; safe to delete while the program is down */
    public Embedder(Path folder) {
        this.folder = folder;
    }

    /** Loads the model if that was not tried yet, about a second; false when it can't be had, which is logged once. */
    public boolean load() {
        loading.lock();
        try {
            if (model == null && !failed) model = BgeModel.load(folder);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            failed = true;
            LOG.warnf("向量模型没能载入，只按字词检索：%s", e);
            LOG.debug("the model", e);
        } finally {
            loading.unlock();
        }
        return model != null;
    }

    /** True when {@link #of} answers at once. */
    public boolean isLoaded() {
        return model != null;
    }

    /**
     * The vector of a text's first 480 characters; not for blank texts. Only after {@link #load} said true.
     */
    public float[] of(String text) {
        var ready = model;
        if (ready == null) throw new IllegalStateException("the model is not loaded");
        return ready.embedAll(List.of(TextSegment.from(read(text))))
                .content()
                .getFirst()
                .vector();
    }

    /**
     * What of a text the model is given: two texts of which this is the same have the same vector. Simplified, as nearly
     * all that it learned from; punctuation stays (folded as for words, MRR was .505 instead of .509, STARD).
     */
    public static String read(String text) {
        var simplified = Folding.simplify(text);
        if (simplified.length() <= LONGEST) return simplified;
        return simplified.substring(
                0, Character.isHighSurrogate(simplified.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
