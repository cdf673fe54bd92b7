#!/usr/bin/env dotnet
#:project ../../src/MscProtocol
#:property PublishAot=false
using MscProtocol.Checking;
using MscProtocol.Rules;

var checker = new ProtocolChecker(RuleBook.Shipped("msc"));
foreach (var file in args)
{
    var report = checker.CheckFile(file);
    var errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
    Console.WriteLine($"{file}: {errors} errors, {report.Counts.NotStated} facts not stated");
}
