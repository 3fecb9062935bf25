/** What a report counts: whether our word was kept, how fast money was acknowledged, who sent whom. */
package app.handsel.model.trust;
