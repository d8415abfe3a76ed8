/**
 * The pages for editors.
 *
 * <p>Every page is for signed-in people and asks {@link org.xingyao.desk.Desk} who that is; what a person may do is asked
 * again by each action. Start with {@link org.xingyao.desk.LoginPages}. What surprises: someone with a one-time password
 * sees nothing but the page that changes it.
 */
@NullMarked
package org.xingyao.desk;

import org.jspecify.annotations.NullMarked;
