package org.xingyao.nlp;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * What all sessions of the program share, until the process is gone.
 *
 * <p>The library takes it away in a shutdown hook of its own, which runs beside ours: while threads still compute vectors, or
 * load the model, which they end only when they are told to. They then read freed memory, and the process died of that
 * (seen with onnxruntime 1.20.0 whenever it was ended in its first seconds). It counts its holders, so one more is enough.
 */
final class OnnxEnvironment {
    private static final String NAME = "xingyao";

    private OnnxEnvironment() {}

    static OrtEnvironment get() throws OrtException {
        // First: an end between the two would leave one that was already freed.
        hold();
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, NAME);
    }

    /** By reflection: the library says nothing of a hook that isn't wanted. */
    private static void hold() {
        try {
            var environments = Class.forName(OrtEnvironment.class.getName());
            var create = environments.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            // Set when the class of environments is initialised, which the name above does.
            var library = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            create.setAccessible(true);
            library.setAccessible(true);
            create.invoke(null, library.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR.getValue(), NAME);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("another onnxruntime than the one that this was written for", e);
        }
    }
}
