package org.xingyao.desk.writing;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** The words that the editor's script says by itself, as JSON; the rest stands in the template. # is a number or a name. */
@ApplicationScoped
class ScriptWords {
    private final ScriptMessages messages;

    ScriptWords(ScriptMessages messages) {
        this.messages = messages;
    }

    String json() {
        return new JsonObject()
                .put("begin", messages.begin())
                .put("question", messages.questionHere())
                .put("caption", messages.captionHere())
                .put("noPicture", messages.noPicture())
                .put("noAlt", messages.noAlt())
                .put("uploading", messages.uploading())
                .put("uploadingPart", messages.uploadingPart())
                .put("uploadFailed", messages.uploadFailed())
                .put("askAltAndCredit", messages.askAltAndCredit())
                .put("bars", messages.bars())
                .put("lines", messages.lines())
                .put("unknown", messages.unknown())
                .put("count", messages.count())
                .put("others", messages.others())
                .put("yourOther", messages.yourOther())
                .put("merged", messages.merged())
                .put("pulled", messages.pulled())
                .put("pulledOwn", messages.pulledOwn())
                .put("noteStruck", messages.noteStruck())
                .put("noteSettle", messages.noteSettle())
                .put("proof", proof())
                .put("states", states())
                .put("paste", losses())
                .encode();
    }

    private JsonObject proof() {
        return new JsonObject()
                .put("write", messages.proofWrite())
                .put("accept", messages.proofAccept())
                .put("ignore", messages.proofIgnore())
                .put("gone", messages.proofGone())
                .put("needsReason", messages.proofNeedsReason())
                .put("ignored", messages.proofIgnored())
                .put("heed", messages.proofHeed())
                .put("offline", messages.proofOffline());
    }

    private JsonObject states() {
        return new JsonObject()
                .put("dirty", messages.unsaved())
                .put("saving", messages.saving())
                .put("saved", messages.savedAt())
                .put("offline", messages.offline())
                .put("failed", messages.failed())
                .put("refused", messages.refused())
                .put("conflict", messages.mergeTitle())
                .put("signedOut", messages.signedOut())
                .put("noCopy", messages.noCopy());
    }

    /** What a paste leaves outside, by the kinds that paste.js counts. */
    private JsonObject losses() {
        return new JsonObject()
                .put("outsidePicture", messages.outsidePicture())
                .put("localPicture", messages.localPicture())
                .put("lostPicture", messages.lostPicture())
                .put("innerTable", messages.innerTable())
                .put("styled", messages.styled())
                .put("media", messages.media())
                .put("control", messages.control())
                .put("badLink", messages.badLink())
                .put("missing", messages.missing());
    }
}
