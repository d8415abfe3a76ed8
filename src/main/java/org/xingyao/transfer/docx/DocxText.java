package org.xingyao.transfer.docx;

import java.util.List;
import java.util.Map;
import org.xingyao.article.Byline;

/**
 * What a Word file says, as far as it is an article. Texts that are not there are empty.
 *
 * @param dateline 电头 as printed, when it is another than the one made of the bylines
 * @param reported whether it opens with 本报讯 or the like
 * @param pieces figures in them are placeholders whose keys {@code pictures} names
 * @param pictures the bytes of each figure's picture, as they are in the file
 * @param places for each figure's key where it stands, for remarks
 * @param remarks what was not understood, left out or changed
 */
public record DocxText(
        String kicker,
        String headline,
        String deck,
        List<Byline> bylines,
        String dateline,
        boolean reported,
        String responsibleEditor,
        List<Piece> pieces,
        Map<String, byte[]> pictures,
        Map<String, String> places,
        List<Remark> remarks) {}
