/**
 * What the house sets for itself: its name and licences, and how strict it is.
 *
 * <p>Start with {@link org.xingyao.setting.Settings}; {@code editorial.SaveSettings} changes them. What surprises: nothing
 * here asks the database when a page needs a setting; all are kept in memory and read again when the publication log has
 * grown.
 */
@NullMarked
package org.xingyao.setting;

import org.jspecify.annotations.NullMarked;
