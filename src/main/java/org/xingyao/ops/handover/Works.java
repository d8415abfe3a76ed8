package org.xingyao.ops.handover;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.text.Rejection;

/** All that commands can ask for. Whether the owner or the command's own process runs it, this is the code. */
@ApplicationScoped
@Unremovable
public class Works {
    private static final Logger LOG = Logger.getLogger(Works.class);
    private static final int FAILED = 1;

    private final List<Work> works;

    @Inject
    Works(@All List<Work> works) {
        this.works = works;
    }

    @ActivateRequestContext
    public int run(String name, WorkRequest request, Console console) {
        try {
            return named(name).run(request, console);
        } catch (Refusal e) {
            console.error(e.sentence());
            return FAILED;
        } catch (Rejection e) {
            console.error(e.getMessage() + "。");
            return FAILED;
        } catch (Exception e) {
            LOG.errorf(e, "The command %s failed", name);
            console.error("命令 %s 没有完成，出了程序自己的错误（%s），详情见运行日志。".formatted(name, e));
            return FAILED;
        }
    }

    private Work named(String name) {
        return works.stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("这个版本还不会做 %s，请更新后再试。".formatted(name)));
    }
}
