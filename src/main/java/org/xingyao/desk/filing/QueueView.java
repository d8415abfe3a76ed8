package org.xingyao.desk.filing;

import java.util.List;

/**
 * What stands around a story of the queue.
 *
 * @param waiting how many are left
 * @param many true when there are more than are counted
 * @param again true where a second opinion is given
 * @param form where the form is sent
 * @param skip the next story
 * @param start the first story
 * @param done headline of what was filed last; empty for nothing
 * @param undo where it is taken back
 * @param look where it is looked at again
 * @param undone true when this story was just taken back
 */
public record QueueView(
        int waiting,
        boolean many,
        boolean again,
        List<Tab> tabs,
        String column,
        List<FilingChoices.Choice> columns,
        String form,
        String skip,
        String start,
        String done,
        String undo,
        String look,
        boolean undone) {
    public record Tab(String href, String text, boolean current) {}
}
