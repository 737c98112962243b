-- Only a significant change of the design from the legal day on ends transitional law (art. 111(2)), so its day counts.
ALTER TABLE "product" ADD COLUMN "significant_design_change_on" DATE;
