package org.xingyao.ops.handover;

import java.nio.file.Path;
import java.util.List;

/**
 * What a command asks for.
 *
 * @param arguments what the command line said, each command's order fixed by its class in {@code ops}
 * @param inbox where the files that came with the command lie; to be read only
 * @param outbox where the work puts files for the caller
 */
public record WorkRequest(List<String> arguments, Path inbox, Path outbox) {}
