package org.xingyao.search.vector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The nearness that a running program knows of. */
class Meanings {
    @Produces
    @ApplicationScoped
    Nearness nearness(VectorFollower follower) {
        return new NearPassages(follower::index, new QuestionVectors(follower.embedder())::of);
    }
}
