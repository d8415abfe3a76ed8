package org.xingyao.testsupport;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Made-up inputs for readers, some seconds of them: the same ones in each run, so that nothing fails only now and then.
 * {@code -Dxingyao.fuzz-seconds=600} makes more of them and {@code -Dxingyao.fuzz-seed=7} others.
 */
public final class Fuzz {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("xingyao.fuzz-seconds", 2));
    private static final long FIRST = Long.getLong("xingyao.fuzz-seed", 20_261_129L);

    /** Of one input; each may take as long as its length allows, and a fault says its seed. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Fuzz() {}

    /** What must hold of any input. */
    public interface Property {
        /** @param random makes the input, and is all that differs between two calls */
        void check(Random random) throws Exception;
    }

    public static void check(Property property) {
        long end = System.nanoTime() + TIME.toNanos();
        for (long seed = FIRST; System.nanoTime() < end; seed++) {
            long begun = System.nanoTime();
            try {
                property.check(new Random(seed));
            } catch (Exception | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
            if (System.nanoTime() - begun > LONGEST.toNanos())
                throw new AssertionError("seed " + seed + " took too long");
        }
    }

    /** Some pieces in a row; now and then one of them a thousand times. */
    public static String text(Random random, List<String> pieces, int most) {
        var text = new StringBuilder();
        for (int n = random.nextInt(most); n > 0; n--) {
            var piece = pieces.get(random.nextInt(pieces.size()));
            text.append(random.nextInt(200) == 0 ? piece.repeat(1 + random.nextInt(1000)) : piece);
        }
        return text.toString();
    }

    /** A good text with pieces put in, taken out and doubled. */
    public static String changed(Random random, String good, List<String> pieces) {
        var text = new StringBuilder(good);
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, pieces.get(random.nextInt(pieces.size())));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(at, text.substring(at, end));
                default -> text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return text.toString();
    }

    /** Good bytes with some of them changed, or cut short. */
    public static byte[] changed(Random random, byte[] good) {
        var bytes = random.nextInt(8) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int n = random.nextInt(8); n > 0 && bytes.length > 0; n--)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
