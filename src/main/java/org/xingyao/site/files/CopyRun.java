package org.xingyao.site.files;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.site.files.SiteCopy.Outcome;
import org.xingyao.work.Progress;

/**
 * One run: the walk, then what it did not come to is taken away, then the register is written.
 *
 * @param before what the last run left
 * @param standing what the pages rest on now
 */
record CopyRun(CopyFolder folder, Register before, Standing standing, Walk walk) {
    Outcome from(Collection<Address> beginnings, Progress progress) throws IOException, InterruptedException {
        boolean whole = false;
        try (walk) {
            walk.from(beginnings, progress);
            if (walk.failed() > 0) walk.doubt(before.pages().keySet(), progress);
            whole = !walk.isHopeless();
        } finally {
            if (!whole) folder.finish(new Register(standing, cutShort()));
        }
        if (!whole) return new Outcome(before.pages().size(), walk.written(), 0, walk.failed(), false);
        int removed = removeTheRest();
        folder.finish(new Register(standing, walk.copied()));
        return new Outcome(walk.copied().size(), walk.written(), removed, walk.failed(), true);
    }

    private int removeTheRest() throws IOException {
        var files = walk.copied().values().stream().map(Copied::file).collect(Collectors.toSet());
        int removed = 0;
        for (var file : folder.own()) {
            if (files.contains(file)) continue;
            folder.remove(file);
            removed++;
        }
        return removed;
    }

    /** What was not come to stays as it was; if it rests on something else by now, it is asked for the next time. */
    private Map<Address, Copied> cutShort() {
        boolean stands = standing.equals(before.standing());
        var all = new HashMap<Address, Copied>();
        before.pages().forEach((address, page) -> all.put(address, stands ? page : page.asNewAs(-1)));
        all.putAll(walk.copied());
        return all;
    }
}
