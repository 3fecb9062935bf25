package app.handsel.ui.card;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import java.util.function.Function;

/** What was changed of a customer: how they were before, and how they are after. */
record CustomerChange(Customer before, Customer after) {

    /** The same change made to the customer as they stand now: whatever it did not touch stays. */
    Customer over(Customer now) {
        return new CustomerBuilder(now)
                .name(part(Customer::name, now))
                .kind(part(Customer::kind, now))
                .nickname(part(Customer::nickname, now))
                .company(part(Customer::company, now))
                .phones(part(Customer::phones, now))
                .emails(part(Customer::emails, now))
                .addresses(part(Customer::addresses, now))
                .dates(part(Customer::dates, now))
                .tags(part(Customer::tags, now))
                .howMet(part(Customer::howMet, now))
                .bestTime(part(Customer::bestTime, now))
                .bestWay(part(Customer::bestWay, now))
                .referredBy(part(Customer::referredBy, now))
                .picture(part(Customer::picture, now))
                .fields(part(Customer::fields, now))
                .calledAs(part(Customer::calledAs, now))
                .address(part(Customer::address, now))
                .rhythmDays(part(Customer::rhythmDays, now))
                .standing(part(Customer::standing, now))
                .build();
    }

    private <T> T part(Function<Customer, T> part, Customer now) {
        T changed = part.apply(after);
        return changed.equals(part.apply(before)) ? part.apply(now) : changed;
    }
}
