package org.umubano.event;

/** The classes that read what only languages whose nouns stand first tell so, in their order; none of them makes anything before its word is there. */
final class HeadFirstActs {

    private final CourtOrders courts;
    private final Suspensions suspensions;
    private final Freight freight;
    private final Drills drills;
    private final MoreGifts gifts;
    private final LetThrough borders;
    private final Envoys envoys;
    private final Journeys journeys;
    private final Embargoes embargoes;
    private final Bans bans;

    HeadFirstActs(Reading reading, Drafts drafts) {
        this.courts = new CourtOrders(reading, drafts);
        this.suspensions = new Suspensions(reading, drafts);
        this.freight = new Freight(reading, drafts);
        this.drills = new Drills(reading, drafts);
        this.gifts = new MoreGifts(reading, drafts);
        this.borders = new LetThrough(reading, drafts);
        this.envoys = new Envoys(reading, drafts);
        this.journeys = new Journeys(reading, drafts);
        this.embargoes = new Embargoes(reading, drafts);
        this.bans = new Bans(reading, drafts);
    }

    /** Adds the acts of a line. */
    void read() {
        courts.read();
        suspensions.read();
        freight.read();
        drills.read();
        gifts.read();
        borders.read();
        envoys.read();
        journeys.read();
        embargoes.read();
        bans.read();
    }
}
