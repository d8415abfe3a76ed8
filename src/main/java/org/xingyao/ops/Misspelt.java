package org.xingyao.ops;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, since the library speaks English only. */
final class Misspelt implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().printf("%s，请看 ./%s --help 里的用法。%n", reason(e), command);
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String reason(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                "还缺 " + label(missing.getMissing().getFirst());
            case UnmatchedArgumentException unmatched -> "不认识 " + String.join(" ", unmatched.getUnmatched());
            case OverwrittenOptionException twice -> label(twice.getOverwritten()) + " 写了两次";
            case ParameterException other
            when other.getArgSpec() != null -> "%s 的值 %s 不对".formatted(label(other.getArgSpec()), other.getValue());
            default -> "命令不完整";
        };
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
