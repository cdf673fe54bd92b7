#!/usr/bin/env dotnet
#:project ../../src/MscProtocol
#:property PublishAot=false
using MscProtocol;

var checker = new ProtocolChecker(RuleBook.Shipped("msc"));
foreach (var file in args)
{
    var report = checker.CheckFile(file);
    var errors = report.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
    Console.WriteLine($"{file}: {errors} errors, {report.Counts.NotStated} facts not stated");
}
