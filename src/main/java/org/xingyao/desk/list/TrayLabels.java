package org.xingyao.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;
import org.xingyao.editorial.list.ManuscriptRow;
import org.xingyao.editorial.list.Tray;

/** What trays and states are called. */
@ApplicationScoped
class TrayLabels {
    private final ListMessages messages;

    TrayLabels(ListMessages messages) {
        this.messages = messages;
    }

    String of(Tray tray) {
        return switch (tray) {
            case MINE -> messages.trayMine();
            case DRAFT -> messages.trayDraft();
            case FIRST_REVIEW -> messages.trayFirstReview();
            case SECOND_REVIEW -> messages.traySecondReview();
            case FINAL_REVIEW -> messages.trayFinalReview();
            case RETURNED -> messages.trayReturned();
            case SIGNED -> messages.traySigned();
            case LIVE -> messages.trayLive();
            case CHANGED -> messages.trayChanged();
            case WITHDRAWN -> messages.trayWithdrawn();
        };
    }

    /** What readers see first, then what happens behind it. */
    List<ListView.Chip> chips(ManuscriptRow row) {
        var chips = new ArrayList<ListView.Chip>();
        if (row.state() == PublicState.LIVE) chips.add(new ListView.Chip("live", messages.trayLive()));
        if (row.state() == PublicState.WITHDRAWN) chips.add(new ListView.Chip("withdrawn", messages.trayWithdrawn()));
        var stage = stage(row.stage());
        if (stage != null) chips.add(stage);
        else if (row.state() == PublicState.LIVE && row.changed())
            chips.add(new ListView.Chip("changed", messages.trayChanged()));
        if (chips.isEmpty()) chips.add(new ListView.Chip("draft", messages.trayDraft()));
        return chips;
    }

    private ListView.@Nullable Chip stage(@Nullable Stage stage) {
        return switch (stage) {
            case null -> null;
            case FIRST_REVIEW -> new ListView.Chip("review", messages.trayFirstReview());
            case SECOND_REVIEW -> new ListView.Chip("review", messages.traySecondReview());
            case FINAL_REVIEW -> new ListView.Chip("review", messages.trayFinalReview());
            case SIGNED -> new ListView.Chip("signed", messages.traySigned());
            case RETURNED -> new ListView.Chip("returned", messages.trayReturned());
            case REFUSED -> new ListView.Chip("returned", messages.stageRefused());
            case VOID -> new ListView.Chip("returned", messages.stageVoid());
        };
    }
}
