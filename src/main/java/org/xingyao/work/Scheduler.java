package org.xingyao.work;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Linux' scheduler is asked for the thread that calls; Java has no word for either. Everything here needs no right, and
 * says false where there is no such thing: on other systems, and for virtual threads.
 *
 * <p>The calls are those of sched_setattr(2), their numbers those of asm/unistd.h.
 */
final class Scheduler {
    private record Calls(long set, long get) {}

    private static final @Nullable Calls CALLS =
            Map.of("amd64", new Calls(314, 315), "aarch64", new Calls(274, 275)).get(System.getProperty("os.arch"));

    /** struct sched_attr as it was first: 32 bits each of size, policy; flags 64; nice, priority 32; three times 64. */
    private static final int ATTRIBUTES = 48;

    private static final int NICE = 16;
    private static final int RUNTIME = 24;
    private static final int ITSELF = 0;
    private static final int NO_FLAGS = 0;
    private static final Optional<MethodHandle> SYSCALL = syscall();

    private Scheduler() {}

    /**
     * @param nice 0 to 19
     * @param turn how long the thread runs before others of its weight: of two that want to run, the one with the shorter
     *     turn comes first, but not more often. 0.1 to 100 ms, or zero for the usual one; kernels before 6.12 take no notice.
     */
    static boolean ask(int nice, Duration turn) {
        if (SYSCALL.isEmpty() || CALLS == null || Thread.currentThread().isVirtual()) return false;
        try (var arena = Arena.ofConfined()) {
            var attributes = arena.allocate(ATTRIBUTES, Long.BYTES);
            var call = SYSCALL.get();
            long got = (long) call.invokeExact(CALLS.get, ITSELF, attributes, ATTRIBUTES, NO_FLAGS);
            if (got != 0) return false;
            // Whoever started the program may have given it a higher one, and to lower that needs a right.
            attributes.set(ValueLayout.JAVA_INT, NICE, Math.max(nice, attributes.get(ValueLayout.JAVA_INT, NICE)));
            attributes.set(ValueLayout.JAVA_LONG, RUNTIME, turn.toNanos());
            long set = (long) call.invokeExact(CALLS.set, ITSELF, attributes, NO_FLAGS, NO_FLAGS);
            return set == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("sched_setattr", e);
        }
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> syscall() {
        if (!System.getProperty("os.name").equals("Linux")) return Optional.empty();
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("syscall")
                .map(address -> linker.downcallHandle(
                        address,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(1)));
    }
}
