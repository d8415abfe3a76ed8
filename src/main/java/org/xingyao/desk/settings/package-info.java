/**
 * The page where administrators say what the house sets for itself.
 *
 * <p>Start with {@link org.xingyao.desk.settings.SettingsPages}. What surprises: a form that was made before somebody else
 * saved is refused whole, whichever field they changed.
 */
@NullMarked
package org.xingyao.desk.settings;

import org.jspecify.annotations.NullMarked;
