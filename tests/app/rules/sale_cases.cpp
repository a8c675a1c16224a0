// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static RuleCase plain(const char *rule, const char *name, const QByteArray &old, const QByteArray &fresh,
                      Offer offer = Offer::Nothing)
{
    return {rule,
            name,
            rightMapping(),
            workspaceWith(old, fresh),
            offer,
            {},
            offer == Offer::Nothing ? QByteArray() : rightWorkspace()};
}

std::vector<RuleCase> saleCases()
{
    const QByteArray product = R"({"code": "PASS", "season": "DDMM23")";
    return {
        plain("sale-channel-code", "case", R"({"code": "OTIPASS", "type")",
              R"({"code": <<"Otipass">>, "type")", Offer::Safe),
        plain("sale-channel-type", "other", R"("STX_File")", R"(<<"Web">>)", Offer::Choice),
        plain("sale-contingent-missing", "empty", R"({"code": "OTI",)", R"({"code": <<"">>,)"),
        plain("sale-contingent-channel", "other", R"("OTI", "channel": "OTIPASS")",
              R"("OTI", "channel": <<"WEB">>)", Offer::Choice),
        plain("sale-contact-missing", "empty", R"("10001")", R"(<<"">>)"),
        plain("sale-pending-account", "other", R"(["PENDING_ACCOUNT"])", R"([<<"CASH">>])"),
        plain("sale-interface-missing", "empty", R"("OTI_STX")", R"(<<"">>)"),
        plain("sale-interface-channel", "other", R"("OTI_STX", "channel": "OTIPASS")",
              R"("OTI_STX", "channel": <<"WEB">>)", Offer::Choice),
        {"sale-product-missing", "mapping names another",
         mappingWith("\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": \"PASS\"",
                     "\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": <<\"PASTE\">>"),
         rightWorkspace(), Offer::Choice},
        plain("sale-product-family", "other", R"("OPEN_PASS")", R"(<<"SINGLE">>)", Offer::Choice),
        plain("sale-product-no-tariff", "empty", R"("FULL")", R"(<<"">>)"),
        plain("sale-quota-missing", "zero", R"("quota": 9)", R"("quota": <<0>>)"),
        plain("sale-product-repeated", "two", "    \"products\": [\n      " + product,
              "    \"products\": [\n      {\"code\": <<\"PASS\">>, \"season\": \"DDMM23\", \"family\": "
              "\"OPEN_PASS\", "
              "\"tariff\": \"FULL\", \"price\": 1, \"vat\": 5, \"quota\": 9},\n      "
              "{\"code\": <<\"PASS\">>, \"season\": \"DDMM23\""),
        plain("sale-season-length", "nine", product, R"({"code": "PASS", "season": <<"DDMM20234">>)"),
        plain("sale-file-profile-unknown", "another", R"("first-files")", R"(<<"FIRST-FILES">>)",
              Offer::Choice),
        plain("sale-product-vat", "vat", R"("vat": 550)", R"("vat": <<55000>>)"),
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
