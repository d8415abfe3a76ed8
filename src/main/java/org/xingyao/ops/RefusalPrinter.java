package org.xingyao.ops;

import org.xingyao.ops.directory.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a command with the sentence of its refusal; anything else is a fault of ours and keeps its stack trace. */
final class RefusalPrinter implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) throws Exception {
        if (e instanceof Refusal refusal) {
            line.getErr().println(refusal.sentence());
            return 1;
        }
        throw e;
    }
}
