package org.xingyao.ops;

import io.quarkus.runtime.QuarkusBindException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jboss.logging.Logger;
import org.xingyao.ops.handover.Console;

/** What kept the application from starting, as a sentence where a person can mend it, else as a logged fault. */
record StartFailure(Throwable failure) {
    void tell(Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (!sentence.isEmpty()) {
                console.error(sentence);
                return;
            }
        }
        Logger.getLogger(StartFailure.class).error("The application did not start", failure);
        console.error("星耀没能启动，请按上面日志里的原因处理后重试。");
    }

    private static String sentence(Throwable cause) {
        return switch (cause) {
            case QuarkusBindException _ -> "端口刚被别的程序占用，请停掉那个程序，或用 --port 换一个端口。";
            case FlywayValidateException _ -> "数据库的结构不是这个版本的（多半由更新的版本建成），请换用那个版本的星耀，或用 --db、--data 指定别的库。";
            case FlywayException e
            when String.valueOf(e.getMessage()).contains("non-empty schema") -> "数据库里已有别的程序的表，请另建一个空库，再用 --db 指定它。";
            default -> "";
        };
    }
}
