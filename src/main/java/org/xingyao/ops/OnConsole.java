package org.xingyao.ops;

import org.xingyao.halt.Halt;
import org.xingyao.ops.handover.Console;
import org.xingyao.transfer.backup.Witness;

/** Shows the progress of a backup or a restore to whoever asked for it. */
record OnConsole(Console console) implements Witness {
    @Override
    public void line(String text) {
        console.line(text);
    }

    @Override
    public void at(String place) {
        Halt.at(place);
    }
}
