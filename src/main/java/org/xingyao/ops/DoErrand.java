package org.xingyao.ops;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import org.xingyao.ops.handover.Errand;
import org.xingyao.ops.handover.Terminal;
import org.xingyao.ops.handover.Works;

/** The application for as long as one command takes, without readers. */
@Dependent
@Unremovable
class DoErrand implements QuarkusApplication {
    private final Works works;

    DoErrand(Works works) {
        this.works = works;
    }

    @Override
    public int run(String... args) {
        Errand errand = Errand.read(args);
        return works.run(errand.work(), errand.here(), new Terminal());
    }
}
