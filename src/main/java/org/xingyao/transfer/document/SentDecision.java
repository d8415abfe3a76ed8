package org.xingyao.transfer.document;

import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/**
 * What the editor sends when a finding of the proofreader is to stay as it is.
 *
 * @param key of the finding
 * @param reason as it was typed
 */
public record SentDecision(String key, String reason) {
    /** @throws Invalid when it is no JSON object */
    public static SentDecision read(byte @Nullable [] bytes) {
        var json = SentJson.object(bytes);
        return new SentDecision(SentJson.text(json, "key"), SentJson.text(json, "reason"));
    }
}
