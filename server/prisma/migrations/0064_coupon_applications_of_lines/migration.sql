-- A line that goes takes its coupons with it (on delete cascade), and they have to be found: without this every line of every
-- draft that was computed anew read all coupon applications there are.
create index coupon_applications_line_idx on coupon_applications (invoice_line_item_id) where invoice_line_item_id is not null;
