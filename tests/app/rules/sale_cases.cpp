// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static RuleCase inSale(const char *rule, const char *name, const QByteArray &old, const QByteArray &fresh,
                       Offer offer = Offer::Nothing)
{
    return inWorkspace(rule, name, workspaceWith(old, fresh), offer,
                       offer == Offer::Nothing ? QByteArray() : rightWorkspace());
}

std::vector<RuleCase> saleCases()
{
    const QByteArray product = R"({"code": "PASS", "season": "DDMM23")";
    return {
        inSale("sale-channel-code", "case", R"({"code": "OTIPASS", "type")",
               R"({"code": <<"Otipass">>, "type")", Offer::Safe),
        inSale("sale-channel-type", "other", R"("STX_File")", R"(<<"Web">>)", Offer::Choice),
        inSale("sale-contingent-missing", "empty", R"({"code": "OTI",)", R"({"code": <<"">>,)"),
        inSale("sale-contingent-channel", "other", R"("OTI", "channel": "OTIPASS")",
               R"("OTI", "channel": <<"WEB">>)", Offer::Choice),
        inSale("sale-contact-missing", "empty", R"("10001")", R"(<<"">>)"),
        inSale("sale-pending-account", "other", R"(["PENDING_ACCOUNT"])", R"([<<"CASH">>])"),
        inSale("sale-interface-missing", "empty", R"("OTI_STX")", R"(<<"">>)"),
        inSale("sale-interface-channel", "other", R"("OTI_STX", "channel": "OTIPASS")",
               R"("OTI_STX", "channel": <<"WEB">>)", Offer::Choice),
        {"sale-product-missing", "mapping names another",
         mappingWith("\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": \"PASS\"",
                     "\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": <<\"PASTE\">>"),
         rightWorkspace(), Offer::Choice},
        inSale("sale-product-family", "other", R"("OPEN_PASS")", R"(<<"SINGLE">>)", Offer::Choice),
        inSale("sale-product-no-tariff", "empty", R"("FULL")", R"(<<"">>)"),
        inSale("sale-quota-missing", "zero", R"("quota": 9)", R"("quota": <<0>>)"),
        inSale("sale-product-repeated", "two", "    \"products\": [\n      " + product,
               "    \"products\": [\n      {\"code\": <<\"PASS\">>, \"season\": \"DDMM23\", \"family\": "
               "\"OPEN_PASS\", "
               "\"tariff\": \"FULL\", \"price\": 1, \"vat\": 5, \"quota\": 9},\n      "
               "{\"code\": <<\"PASS\">>, \"season\": \"DDMM23\""),
        inSale("sale-season-length", "nine", product, R"({"code": "PASS", "season": <<"DDMM20234">>)"),
        inSale("sale-file-profile-unknown", "another", R"("first-files")", R"(<<"FIRST-FILES">>)",
               Offer::Choice),
        inSale("sale-product-vat", "vat", R"("vat": 550)", R"("vat": <<55000>>)"),
        {"sale-product-price",
         "negative",
         rightMapping(),
         workspaceWith(R"("price": 1200)", R"("price": <<-1>>)"),
         Offer::Choice,
         {},
         workspaceWith(R"("price": 1200)", R"("price": 0)")},
        {"sale-product-price", "missing", rightMapping(),
         with(workspaceWith(R"("price": 1200, )", ""), product, R"({"code": <<"PASS">>, "season": "DDMM23")"),
         Offer::Choice},
        {"sale-product-price",
         "as another of the tariff",
         rightMapping(),
         workspaceWith("    \"products\": [\n",
                       "    \"products\": [\n      {\"code\": <<\"CHILD\">>, \"family\": \"OPEN_PASS\", "
                       "\"tariff\": \"FULL\", \"quota\": 9},\n"),
         Offer::Choice,
         {},
         workspaceWith("    \"products\": [\n",
                       "    \"products\": [\n      {\"code\": \"CHILD\", \"family\": \"OPEN_PASS\", "
                       "\"tariff\": \"FULL\", \"quota\": 9, \"price\": 1200},\n")},
    };
}

} // namespace passerelle::test
