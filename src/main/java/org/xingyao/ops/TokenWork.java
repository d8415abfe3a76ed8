package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.account.Actor;
import org.xingyao.editorial.AddToken;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;

/** Makes a token and shows it, alone on its line so that a script can take it. */
@ApplicationScoped
class TokenWork implements Work {
    private final AddToken addToken;

    TokenWork(AddToken addToken) {
        this.addToken = addToken;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(WorkRequest request, Console console) {
        var said = request.arguments();
        console.line(
                addToken.run(Actor.OPERATOR, said.get(1), RoleNames.read(said.get(2)), RoleNames.columns(said.get(3))));
        return 0;
    }
}
